"""What each platform does beyond its spec, one module a platform; a platform without one behaves neutrally.

A module named after the platform has `BEHAVIOUR`, a subclass of `towpath.testing.behaviour.Behaviour`:

    class ZooBehaviour(Behaviour):
        handlers = {"readAnimal": read_animal}      # by operationId; the rest answers with its examples

        def populate(self, stand_in): ...           # the starting world, drawn from stand_in.ids
        def identify(self, stand_in, scheme, credential): ...   # whose credential it is, or None

    def read_animal(exchange):
        animal = exchange.store.get("animals", exchange.path["id"])
        if animal is None:
            raise Refusal(404, "no_such_animal", "There is no such animal")
        return Answer(200, animal)

What reaches a handler has passed routing, authentication and the schemas; what it answers is judged by the spec, and
what it wrote is undone when it raises.
"""

from __future__ import annotations

from pkgutil import iter_modules


def with_behaviour() -> frozenset[str]:
    """Return the platforms that have a behaviour of their own; all others answer with examples and forget."""
    return frozenset(module.name for module in iter_modules(__path__))
