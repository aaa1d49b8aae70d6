"""The names of ``openai.types.beta.agents.sessions`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.agents.create_beta_agents_sessions_events import CreateBetaAgentsSessionsEventsParams as CreateBetaAgentsSessionsEventsParams_
from openai_raw.api.agents.list_beta_agents_sessions_artifacts import ListBetaAgentsSessionsArtifactsParams as ListBetaAgentsSessionsArtifactsParams_
from openai_raw.api.agents.list_beta_agents_sessions_items import ListBetaAgentsSessionsItemsParams as ListBetaAgentsSessionsItemsParams_
from openai_raw.api.agents.list_beta_agents_sessions_subagents import ListBetaAgentsSessionsSubagentsParams as ListBetaAgentsSessionsSubagentsParams_
from openai_raw.api.agents.list_beta_agents_sessions_traces import ListBetaAgentsSessionsTracesParams as ListBetaAgentsSessionsTracesParams_
from openai_raw.api.agents.list_beta_agents_sessions_turns import ListBetaAgentsSessionsTurnsParams as ListBetaAgentsSessionsTurnsParams_
from openai_raw.api.agents.stream_beta_agents_sessions_events import StreamBetaAgentsSessionsEventsParams as StreamBetaAgentsSessionsEventsParams_

ArtifactListParams: TypeAlias = ListBetaAgentsSessionsArtifactsParams_
EventCreateParams: TypeAlias = CreateBetaAgentsSessionsEventsParams_
EventStreamParams: TypeAlias = StreamBetaAgentsSessionsEventsParams_
ItemListParams: TypeAlias = ListBetaAgentsSessionsItemsParams_
SessionArtifact: TypeAlias = m.SessionArtifact
SessionArtifactDeleted: TypeAlias = m.SessionArtifactDeleted
SessionTrace: TypeAlias = m.SessionTrace
SubagentListParams: TypeAlias = ListBetaAgentsSessionsSubagentsParams_
TraceListParams: TypeAlias = ListBetaAgentsSessionsTracesParams_
Turn: TypeAlias = m.Turn
TurnListParams: TypeAlias = ListBetaAgentsSessionsTurnsParams_
