"""The classes of ``client.evals.runs.output_items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.evals_runs_output_items import AsyncEvalsRunsOutputItems as AsyncOutputItems
from openai_raw.resources.evals_runs_output_items import EvalsRunsOutputItems as OutputItems
