"""What requests take instead of the models in ``models.beta_file_search_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_file_search_tool_call import BetaFileSearchToolCallResultsItem, BetaFileSearchToolCallStatusInput
from ..unions import BetaVectorStoreFileAttributesInput

class BetaFileSearchToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    id: Required[str]
    """Id of the file search tool call."""
    type: Required[Literal["file_search_call"]]
    """Discriminator: always `file_search_call`."""
    status: Required[BetaFileSearchToolCallStatusInput]
    """Status of the file search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `incomplete` (cut short), `failed` (ended with an error)."""
    queries: Required[Sequence[str]]
    """Search queries."""
    results: Sequence[BetaFileSearchToolCallResultsItem | BetaFileSearchToolCallResultsItemDict] | None
    """Search results; None unless requested with `include`."""

class BetaFileSearchToolCallResultsItemDict(TypedDict, total=False):
    file_id: str
    """Id of an uploaded file."""
    text: str
    """Text of the part."""
    filename: str
    """Name of the file."""
    attributes: BetaVectorStoreFileAttributesInput
    """Up to 16 key-value pairs of your own, which searches can filter by."""
    score: float
    """Relevance score; higher is better."""
