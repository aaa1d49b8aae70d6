"""The classes of ``client.beta.threads.runs.steps``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_threads_runs_steps import AsyncBetaThreadsRunsSteps as AsyncSteps
from openai_raw.resources.beta_threads_runs_steps import BetaThreadsRunsSteps as Steps
