# One line each; the work is in scripts/.
.PHONY: run test check check-readers bench bundle bindings interface setup

run: ; @scripts/run
test: ; @scripts/test
check: ; @scripts/check
check-readers: ; @scripts/check-readers
bench: ; @scripts/bench
bundle: ; @scripts/bundle
bindings: ; @scripts/bindings
interface: ; @scripts/interface
setup: ; @scripts/setup test
