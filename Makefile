# One line each; the work is in scripts/.
.PHONY: run test check bench bindings setup

run: ; @scripts/run
test: ; @scripts/test
check: ; @scripts/check
bench: ; @scripts/bench
bindings: ; @scripts/bindings
setup: ; @scripts/setup
