"""`make demo`: no drift, a stand-in as a real server, a typed client on real data, refusals, and a short fuzz."""

from __future__ import annotations

import sys
import time

from scripts.demo import dataops, opendatasoft, ouro, stage, usmart


def main() -> int:
    started = time.monotonic()
    stage.act("The generated clients are what the specs make")
    if stage.run("python", "-m", "scripts.regenerate", "--check"):
        stage.console.print("[red]generated/ and specs/ disagree; run `make regenerate`[/]")
        return 1
    ouro.play()
    opendatasoft.play()
    dataops.play()
    usmart.play()
    stage.act("Ten seconds of contract fuzzing against the same spec")
    if stage.run("towpath", "fuzz", "ouro", "--seed", "1", "--time", "10"):
        stage.console.print(
            "[red]the fuzz found a difference between spec and stand-in; it is described above[/]"
        )
        return 1
    stage.console.print(f"\n[bold green]All of it walked, in {time.monotonic() - started:.0f} s.[/]")
    stage.note("Next: `make mock` serves the stand-in for your own code; README.md shows the client in use.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
