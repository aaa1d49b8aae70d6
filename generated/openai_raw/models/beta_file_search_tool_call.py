"""`BetaFileSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaVectorStoreFileAttributes


@model
class BetaFileSearchToolCall(Base):
    """A file search call: a search in vector stores."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    id: str
    """Id of the file search tool call."""
    type: Literal["file_search_call"]
    """Discriminator: always `file_search_call`."""
    status: BetaFileSearchToolCallStatus
    """Status of the file search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `incomplete` (cut short), `failed` (ended with an error)."""
    queries: list[str]
    """Search queries."""
    results: list[BetaFileSearchToolCallResultsItem] | None = None
    """Search results; None unless requested with `include`."""

    _nested = {"agent": "BetaAgentTag", "results": ["BetaFileSearchToolCallResultsItem"]}
    _tags = {"type": "file_search_call"}


BetaFileSearchToolCallStatusInput: TypeAlias = Literal["in_progress", "searching", "completed", "incomplete", "failed"]
BetaFileSearchToolCallStatus: TypeAlias = BetaFileSearchToolCallStatusInput | str
"""Status of the file search tool call: `in_progress` (still running), `searching` (running a search), `completed`
(finished successfully), `incomplete` (cut short), `failed` (ended with an error)."""


@model
class BetaFileSearchToolCallResultsItem(Base):
    """A search result: a chunk of a file."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    text: str | None = absent
    """Text of the part."""
    filename: str | None = absent
    """Name of the file."""
    attributes: BetaVectorStoreFileAttributes = None
    """Up to 16 key-value pairs of your own, which searches can filter by."""
    score: float | None = absent
    """Relevance score; higher is better."""
