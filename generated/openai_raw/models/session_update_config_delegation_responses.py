from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig, ResponsesDelegationUpdateConfigDict

    class SessionUpdateConfigDelegationResponsesDict(TypedDict, total=False):
        type: Required[Literal['responses']]
        """Tells this object from others that can stand in its place: always `responses`."""
        acknowledgement_delay_ms: int
        """How long to wait before the user is told that work is going on, in milliseconds."""
        responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
        """New settings of the model that does the work."""


@model
class SessionUpdateConfigDelegationResponses(Base):
    """A larger model does the work."""

    type: Literal['responses']
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | None = absent
    """New settings of the model that does the work."""

    _nested = {'responses': 'ResponsesDelegationUpdateConfig'}
    _tags = {'type': 'responses'}
