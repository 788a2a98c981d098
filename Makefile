# The verbs of this project. `make` alone lists them. Each does its own set-up; a second run installs nothing.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
RUN := $(BIN)/python
SEEDS ?= 1 2 3

help:  ## list the verbs
	@echo "towpath: typed clients, stand-ins and contract tests for data platforms"
	@echo
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-22s %s\n", $$1, $$2 }'

$(READY): constraints.txt pyproject.toml scripts/setup.sh
	@bash scripts/setup.sh $(VENV)
	@touch $@

setup: $(READY)  ## create .venv and install everything, exactly pinned

demo: $(READY)  ## the whole line on real data: stand-in, typed client, fuzz
	@$(RUN) -m scripts.demo

test: $(READY)  ## all tests
	@$(RUN) -m pytest -n 2 --dist worksteal -q tests

regenerate: $(READY)  ## make generated/ from specs/ (ONLY=platform for one alone)
	@$(RUN) -m scripts.regenerate $(if $(ONLY),--only $(ONLY))

check: $(READY)  ## format, lint, types, layers, and that generated/ is what specs/ make
	@$(RUN) -m scripts.check

lint-specs: $(READY)  ## have openapi-spec-validator, Spectral and Redocly judge every spec (needs npm)
	@$(RUN) -m scripts.lint_specs

format: $(READY)  ## put every hand-written file into the house's format
	@$(BIN)/ruff format -q . && $(BIN)/ruff check -q --fix .

fuzz: $(READY)  ## contract fuzzing of every platform's stand-in, three seeds, both modes (SEEDS="7 8 9")
	@$(RUN) -m scripts.fuzz --seeds "$(SEEDS)"

fuzz-long: $(READY)  ## the same without a short cut, and every link of every spec until it succeeds (TIME=seconds a run)
	@$(RUN) -m scripts.fuzz --long --seeds "$(SEEDS)" $(if $(TIME),--time $(TIME))

mock: $(READY)  ## serve a stand-in to try things on (PLATFORM=ouro PORT=8000)
	@$(BIN)/towpath mock serve $(or $(PLATFORM),ouro) $(if $(PORT),--port $(PORT))

platform: $(READY)  ## drop a foreign OpenAPI document in as a further platform (NAME=… SPEC=path, or REMOVE=1)
	@$(RUN) -m scripts.platform --name "$(NAME)" $(if $(REMOVE),--remove,--spec "$(SPEC)")

bench: $(READY)  ## measure everything beside its peers, as ratios; writes tests/benchmarks/RESULTS.md
	@$(RUN) -m tests.benchmarks

build: $(READY)  ## build the wheel and the sdist into dist/
	@$(RUN) -m build --no-isolation

clean:  ## remove the environment and every cache
	@rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.PHONY: help setup demo test regenerate check lint-specs format fuzz fuzz-long mock platform bench build clean
