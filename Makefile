# One line each; the work is in scripts/.
.PHONY: run test check check-readers bench bench-peers fuzz bundle bindings interface setup

run: ; @scripts/run
test: ; @scripts/test
check: ; @scripts/check
check-readers: ; @scripts/check-readers
bench: ; @scripts/bench
bench-peers: ; @scripts/bench-peers $(PDFS) && scripts/bench-builders
fuzz: ; @scripts/fuzz
bundle: ; @scripts/bundle
bindings: ; @scripts/bindings
interface: ; @scripts/interface
setup: ; @scripts/setup test
