from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_config import ResponsesDelegationConfig, ResponsesDelegationConfigDict

    class AcceptLiveSessionsRequestSessionDelegationResponsesDict(TypedDict, total=False):
        responses: Required[ResponsesDelegationConfig | ResponsesDelegationConfigDict]
        type: Required[Literal['responses']]
        """Tells this object from others that can stand in its place: always `responses`."""
        acknowledgement_delay_ms: int


@model
class AcceptLiveSessionsRequestSessionDelegationResponses(Base):
    """The value of `AcceptLiveSessionsRequestSession.delegation`."""

    responses: ResponsesDelegationConfig
    type: Literal['responses']
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = absent

    _nested = {'responses': 'ResponsesDelegationConfig'}
    _tags = {'type': 'responses'}
