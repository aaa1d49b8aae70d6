"""What requests take instead of the models in ``models.beta_file_search_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_file_search_tool_call import BetaFileSearchToolCallResultsItem, BetaFileSearchToolCallStatusInput
from ..unions import BetaVectorStoreFileAttributesInput

class BetaFileSearchToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    id: Required[str]
    """Id of the file search tool call."""
    type: Required[Literal["file_search_call"]]
    """Tells this object from others that can stand in its place: always `file_search_call`."""
    status: Required[BetaFileSearchToolCallStatusInput]
    """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`, `failed`."""
    queries: Required[Sequence[str]]
    """The texts that were searched for."""
    results: Sequence[BetaFileSearchToolCallResultsItem | BetaFileSearchToolCallResultsItemDict] | None
    """What was found; None unless `include` asks for it."""

class BetaFileSearchToolCallResultsItemDict(TypedDict, total=False):
    file_id: str
    """Id of an uploaded file."""
    text: str
    """Text of the part."""
    filename: str
    """Name of the file."""
    attributes: BetaVectorStoreFileAttributesInput
    """Values of your own that searches can filter by: at most 16."""
    score: float
    """How well it fits, more is better."""
