from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig, ResponsesDelegationUpdateConfigDict

    class ForkSessionConfigDelegationDict(TypedDict, total=False):
        type: Required[Literal['responses']]
        """Tells this object from others that can stand in its place: always `responses`."""
        acknowledgement_delay_ms: int
        responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict


@model
class ForkSessionConfigDelegation(Base):
    """The value of `ForkSessionConfig.delegation`."""

    type: Literal['responses']
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    responses: ResponsesDelegationUpdateConfig | None = absent

    _nested = {'responses': 'ResponsesDelegationUpdateConfig'}
    _tags = {'type': 'responses'}
