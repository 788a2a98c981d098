#!/usr/bin/env bash
# Creates the virtual environment in $1 and installs the project, editable, with exactly pinned versions.
# An environment that a killed run left half made is completed by the next: only the Makefile's stamp says "ready".
set -euo pipefail
venv=$1

find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  echo "towpath needs Python 3.11 or newer and found none; install one, or name it: make PYTHON=/path/to/python3.12" >&2
  return 1
}

if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
  python=$(find_python)
  echo "Creating $venv with $("$python" --version)"
  "$python" -m venv --clear "$venv" || {
    echo "Python's venv module does not work here; on Debian: apt-get install python3-venv" >&2
    exit 1
  }
fi

# One constraints file pins everything, the installer and the build back end included.
export PIP_CONSTRAINT=constraints.txt PIP_DISABLE_PIP_VERSION_CHECK=1
echo "Installing the pinned packages (about a minute the first time)"
# "ignored" warnings tell of local indexes that do not hold a package; they are the machine's, not ours.
quiet() { "$venv/bin/python" -m pip install --quiet "$@" 2> >(grep -v 'is ignored: it is neither' >&2); }
quiet pip
quiet hatchling editables
quiet --no-build-isolation --editable '.[all]' --group dev
