# Everything starts from a plain Python 3.11: each target makes what it needs.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
ROOMS := bot handlers scheduler usecases views exchange storage locales domain sandbox benchmarks tests
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check handbook bench lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## virtual environment in .venv with the locked packages

$(STAMP): requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or newer is needed: install it, or name it as in "make setup PYTHON=python3.11"' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { test "$$(id -u)" = 0 && command -v apt-get >/dev/null \
			&& apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null; } \
		|| { echo 'Python cannot make virtual environments: install the package python3-venv and try again' >&2; exit 1; }
	@echo 'Setting up .venv, about a minute'
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m compileall -q $(ROOMS)  # else the first start would wait for it
	@touch $@

demo: $(STAMP) ## try the bot with fictional people in a web page (PORT=8081), without Telegram
	@$(BIN)/python -m bot demo $(if $(PORT),--port $(PORT))

run: $(STAMP) ## run the bot on Telegram with the settings of .env
	@$(BIN)/python -m bot run

test: $(STAMP) ## all tests
	@$(BIN)/python -m pytest -rs -n 4 --dist loadfile

check: $(STAMP) ## format, lint, types, architecture
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy $(ROOMS)
	@$(BIN)/python -m pytest -q tests/test_architecture.py

handbook: $(STAMP) ## take the pictures of docs/prirucka anew from the demo; needs Chromium
	@$(BIN)/python -m docs.prirucka.pictures

bench: $(STAMP) ## measure, and write the figures into docs/performance.md
	@$(BIN)/python -m benchmarks --write

lock: $(STAMP) ## lock the dependencies of pyproject.toml anew
	@$(BIN)/pip install -qq --disable-pip-version-check uv
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --group dev --output-file requirements-dev.lock

clean: ## remove what was made, but no data
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
