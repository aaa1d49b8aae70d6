from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class SessionTrace(Base):
    """Session trace."""

    id: str
    created_at: int
    object: Literal['agent.session.trace']
    otlp: dict[str, Any]
    session_id: str
    _tags = {'object': 'agent.session.trace'}
