import type { Standing } from '$lib/api/bindings';
import { demandsOf, type Analysis, type Demand } from './analysis';

const FIRST = 15;

/** Which of the skills that jobs ask for are shown. */
export class DemandView {
  standing = $state<Standing | undefined>();
  text = $state('');
  isWhole = $state(false);
  isTable = $state(false);

  constructor(private readonly analysis: () => Analysis) {}

  readonly all: Demand[] = $derived.by(() => demandsOf(this.analysis()));
  readonly fitting: Demand[] = $derived.by(() => {
    const wanted = this.text.trim().toLocaleLowerCase();
    return this.all.filter(
      (demand) =>
        (!this.standing || demand.standing === this.standing) &&
        (!wanted || demand.name.toLocaleLowerCase().includes(wanted)),
    );
  });
  readonly shown: Demand[] = $derived.by(() => (this.isWhole ? this.fitting : this.fitting.slice(0, FIRST)));
  /** All bars have one scale, whatever is filtered. */
  readonly most: number = $derived.by(() => Math.max(1, ...this.all.map((demand) => demand.jobs)));

  get hidden(): number {
    return this.fitting.length - this.shown.length;
  }

  count(standing?: Standing): number {
    return standing ? this.all.filter((demand) => demand.standing === standing).length : this.all.length;
  }

  clear = (): void => {
    this.standing = undefined;
    this.text = '';
  };
}
