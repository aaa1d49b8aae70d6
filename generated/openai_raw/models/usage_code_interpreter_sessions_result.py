from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageCodeInterpreterSessionsResult(Base):
    """Code interpreter sessions within one bucket of time."""

    object: Literal['organization.usage.code_interpreter_sessions.result']
    """The kind of object: always `organization.usage.code_interpreter_sessions.result`."""
    num_sessions: int
    """Sessions that ran."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    _tags = {'object': 'organization.usage.code_interpreter_sessions.result'}
