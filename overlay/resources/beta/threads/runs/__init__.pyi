"""The classes of ``client.beta.threads.runs``.

Written by ``python -m spec names``; do not edit.
"""

from . import steps as steps
from openai_raw.resources.beta_threads_runs_steps import AsyncBetaThreadsRunsSteps as AsyncSteps
from openai_raw.resources.beta_threads_runs_steps import BetaThreadsRunsSteps as Steps
from overlay._helpers.assistants import AsyncThreadsRuns as AsyncRuns
from overlay._helpers.assistants import ThreadsRuns as Runs
