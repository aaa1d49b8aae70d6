"""The classes of ``client.evals``.

Written by ``python -m spec names``; do not edit.
"""

from . import runs as runs
from openai_raw.resources.evals import AsyncEvals as AsyncEvals
from openai_raw.resources.evals import Evals as Evals
from openai_raw.resources.evals_runs import AsyncEvalsRuns as AsyncRuns
from openai_raw.resources.evals_runs import EvalsRuns as Runs
