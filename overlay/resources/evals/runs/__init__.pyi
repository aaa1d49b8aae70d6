"""The classes of ``client.evals.runs``.

Written by ``python -m spec names``; do not edit.
"""

from . import output_items as output_items
from openai_raw.resources.evals_runs import AsyncEvalsRuns as AsyncRuns
from openai_raw.resources.evals_runs import EvalsRuns as Runs
from openai_raw.resources.evals_runs_output_items import AsyncEvalsRunsOutputItems as AsyncOutputItems
from openai_raw.resources.evals_runs_output_items import EvalsRunsOutputItems as OutputItems
