from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_step_details_tool_calls_code_output_image_object_image import RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Base):
    """A picture that the code drew."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal['image']
    """Tells this object from others that can stand in its place: always `image`."""
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = absent
    """The file of the picture."""

    _nested = {'image': 'RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage'}
    _tags = {'type': 'image'}
