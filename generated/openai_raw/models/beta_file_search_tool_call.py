"""`BetaFileSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaVectorStoreFileAttributes


@model
class BetaFileSearchToolCall(Base):
    """A search in vector stores."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the file search tool call."""
    type: Literal["file_search_call"]
    """Tells this object from others that can stand in its place: always `file_search_call`."""
    status: BetaFileSearchToolCallStatus
    """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`, `failed`."""
    queries: list[str]
    """The texts that were searched for."""
    results: list[BetaFileSearchToolCallResultsItem] | None = None
    """What was found; None unless `include` asks for it."""

    _nested = {"agent": "BetaAgentTag", "results": ["BetaFileSearchToolCallResultsItem"]}
    _tags = {"type": "file_search_call"}


BetaFileSearchToolCallStatusInput: TypeAlias = Literal["in_progress", "searching", "completed", "incomplete", "failed"]
BetaFileSearchToolCallStatus: TypeAlias = BetaFileSearchToolCallStatusInput | str


@model
class BetaFileSearchToolCallResultsItem(Base):
    """A part of a file that was found."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    text: str | None = absent
    """Text of the part."""
    filename: str | None = absent
    """Name of the file."""
    attributes: BetaVectorStoreFileAttributes = None
    """Values of your own that searches can filter by: at most 16."""
    score: float | None = absent
    """How well it fits, more is better."""
