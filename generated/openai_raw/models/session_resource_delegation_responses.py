from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.responses_delegation_config import ResponsesDelegationConfig


@model
class SessionResourceDelegationResponses(Base):
    """Session resource delegation responses."""

    responses: ResponsesDelegationConfig
    type: Literal['responses']
    acknowledgement_delay_ms: int | None = None

    _nested = {'responses': 'ResponsesDelegationConfig'}
    _tags = {'type': 'responses'}
