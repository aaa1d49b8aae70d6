"""The classes of ``client.realtime.calls``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.realtime_calls import AsyncRealtimeCalls as AsyncCalls
from openai_raw.resources.realtime_calls import RealtimeCalls as Calls
