"""`python -m towpath.cli`."""

from . import main

main()
