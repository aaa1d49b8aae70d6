from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.responses_delegation_config import ResponsesDelegationConfig


@model
class SessionResourceDelegationResponses(Base):
    """A larger model does the work."""

    responses: ResponsesDelegationConfig
    """Settings of the model that does the work."""
    type: Literal['responses']
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = None
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {'responses': 'ResponsesDelegationConfig'}
    _tags = {'type': 'responses'}
