"""The classes of ``client.beta.threads``.

Written by ``python -m spec names``; do not edit.
"""

from . import messages as messages
from . import runs as runs
from openai_raw.resources.beta_threads_messages import AsyncBetaThreadsMessages as AsyncMessages
from openai_raw.resources.beta_threads_messages import BetaThreadsMessages as Messages
from overlay._helpers.assistants import AsyncThreads as AsyncThreads
from overlay._helpers.assistants import AsyncThreadsRuns as AsyncRuns
from overlay._helpers.assistants import Threads as Threads
from overlay._helpers.assistants import ThreadsRuns as Runs
