"""The classes of ``client.beta.agents.sessions.traces``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_sessions_traces import AsyncBetaAgentsSessionsTraces as AsyncTraces
from openai_raw.resources.beta_agents_sessions_traces import BetaAgentsSessionsTraces as Traces
