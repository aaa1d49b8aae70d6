from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_message_creation_object_message_creation import RunStepDetailsMessageCreationObjectMessageCreation


@model
class RunStepDetailsMessageCreationObject(Base):
    """The step wrote a message."""

    type: Literal['message_creation']
    """Tells this object from others that can stand in its place: always `message_creation`."""
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """Which message it wrote."""

    _nested = {'message_creation': 'RunStepDetailsMessageCreationObjectMessageCreation'}
    _tags = {'type': 'message_creation'}
