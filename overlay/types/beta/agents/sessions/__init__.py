"""The names of ``openai.types.beta.agents.sessions`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "ArtifactListParams": 'dict',
    "EventCreateParams": 'dict',
    "EventStreamParams": 'dict',
    "ItemListParams": 'dict',
    "SessionArtifact": 'SessionArtifact',
    "SessionArtifactDeleted": 'SessionArtifactDeleted',
    "SessionTrace": 'SessionTrace',
    "SubagentListParams": 'dict',
    "TraceListParams": 'dict',
    "Turn": 'Turn',
    "TurnListParams": 'dict',
}
DEFINED = {
    "artifact_list_params": {},
    "event_create_params": {
        "AgentSessionInputParam": 'AgentSessionInputInput',
    },
    "event_stream_params": {},
    "item_list_params": {},
    "session_artifact": {},
    "session_artifact_deleted": {},
    "session_trace": {},
    "subagent_list_params": {},
    "trace_list_params": {},
    "turn": {
        "PromptCacheOptions": 'TurnPromptCacheOptions',
        "SessionTurnError": 'SessionTurnError',
        "TokenUsage": 'TokenUsage',
    },
    "turn_list_params": {},
}
FOLDERS = ['subagents', 'turns']
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
