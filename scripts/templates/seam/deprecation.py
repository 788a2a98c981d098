"""Operations that still work and should not be used any more: checkers strike them through, calls warn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    from functools import wraps

    _COROUTINE = 0x80  # inspect.CO_COROUTINE, without importing inspect

    def deprecated(message):
        """Make calls of a function warn with `message`; Python shows it once for each place of a call."""

        def decorate(function):
            def warn():
                import warnings

                warnings.warn(message, DeprecationWarning, stacklevel=3)

            if function.__code__.co_flags & _COROUTINE:

                @wraps(function)
                async def call(*args, **kwargs):
                    warn()
                    return await function(*args, **kwargs)
            else:

                @wraps(function)
                def call(*args, **kwargs):
                    warn()
                    return function(*args, **kwargs)

            call.__deprecated__ = message
            return call

        return decorate
