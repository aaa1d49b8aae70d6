from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageCodeInterpreterSessionsResult(Base):
    """Usage code interpreter sessions result."""

    object: Literal['organization.usage.code_interpreter_sessions.result']
    num_sessions: int
    project_id: str | None = None
    _tags = {'object': 'organization.usage.code_interpreter_sessions.result'}
