# Two commands matter: `make run` and `make test`. Both work in a fresh clone and install what they need into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
PORT ?= 7860
DATA ?= data

.PHONY: run test check lock clean

run: $(VENV)/run.stamp  ## the web app on http://127.0.0.1:7860, with the demonstration corpus until real texts are imported
	$(BIN)/cor-assistant --data $(DATA) serve --port $(PORT)

test: $(VENV)/test.stamp check  ## lint, types and all tests
	$(BIN)/python -m pytest

check: $(VENV)/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 …"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: requirements/run.lock pyproject.toml | $(VENV)/python.stamp
	@echo "Installing the packages (once, a minute or two) …"
	$(PIP) --require-hashes --no-deps -r requirements/run.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: requirements/test.lock requirements/alone.txt $(VENV)/run.stamp
	@echo "Installing what the tests need (once) …"
	$(PIP) --require-hashes --no-deps -r requirements/test.lock
	$(PIP) --no-deps -r requirements/alone.txt
	@touch $@

lock:  ## resolve all versions anew (needs uv); the tests' first, so that both locks agree
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --custom-compile-command "make lock" \
		--extra models --extra rerank --extra gguf --group dev --override requirements/no-torch.txt \
		--output-file requirements/test.lock pyproject.toml requirements/build.in requirements/torch-needs.in
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --custom-compile-command "make lock" \
		--constraint requirements/test.lock --output-file requirements/run.lock pyproject.toml requirements/build.in

clean:  ## everything that was installed or built; the data folder is left alone
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache
