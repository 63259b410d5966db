# Two commands do everything: `make run` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/set-up

.DEFAULT_GOAL := help
.PHONY: help setup run test test-all lint browser postgres lock weigh scale pictures traces understand forensics load clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

setup: $(STAMP) ## set everything up, nothing else

$(STAMP): pyproject.toml .ci/locks/test.txt $(wildcard directory/translations/*/LC_MESSAGES/*.po)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@cmp -s .ci/locks/test.txt $(VENV)/locked.txt || { \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .ci/locks/test.txt \
	  && $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . \
	  && cp .ci/locks/test.txt $(VENV)/locked.txt; }
	@if ls directory/translations/*/LC_MESSAGES/messages.po >/dev/null 2>&1; then $(BIN)/pybabel -q compile -d directory/translations; fi
	@touch $(STAMP)

run: setup ## serve at http://127.0.0.1:8000 (PORT changes it)
	@$(BIN)/signpost serve

test: setup browser postgres lint ## run the tests, in a real browser too
	@$(BIN)/python -m pytest -n 2 -m "not slow" $(ARGS)

test-all: setup browser postgres lint ## run everything, the slow tests too
	@$(BIN)/python -m pytest -n 2 $(ARGS)

lint: setup ## ruff and mypy
	@$(BIN)/ruff check --quiet . && $(BIN)/ruff format --quiet --check . && $(BIN)/mypy --no-error-summary

browser: setup ## get a Chromium and fonts for the browser tests where there are none
	@.ci/browser

postgres: ## get a PostgreSQL for its tests where the machine that checks submissions has none
	@.ci/postgres

understand: setup ## how well messages are understood, by language
	@$(BIN)/signpost understand

weigh: setup ## bytes and requests of each page
	@$(BIN)/signpost weigh

scale: setup ## how long it takes with 10,000 services from files and 100,000 through a database
	@$(BIN)/signpost scale --services 10000 --through files
	@$(BIN)/signpost scale --services 100000 --through database

pictures: setup browser ## take the README's pictures again
	@$(BIN)/signpost pictures

traces: setup browser ## what a visit leaves on the disk, in a real Chromium and a real Firefox
	@.ci/browser firefox
	@$(BIN)/signpost traces

forensics: setup ## what the real server keeps of marked requests: nothing
	@$(BIN)/signpost forensics

load: setup ## how many texts a second the server answers, beside what an empty request takes
	@$(BIN)/signpost load

lock: ## pin every dependency again
	@$(BIN)/python -m pip install --quiet pip-tools
	@for extra in test run; do \
	  $(BIN)/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
	    --strip-extras --allow-unsafe --no-header $$(test $$extra = test && echo --extra test || echo -c .ci/locks/test.txt) \
	    -o .ci/locks/$$extra.txt pyproject.toml; done

clean: ## forget everything that set-up made
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
