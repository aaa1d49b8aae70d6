from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_tool_calls_code_output_image_object_image import RunStepDetailsToolCallsCodeOutputImageObjectImage


@model
class RunStepDetailsToolCallsCodeOutputImageObject(Base):
    """A picture that the code drew."""

    type: Literal['image']
    """Tells this object from others that can stand in its place: always `image`."""
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The file of the picture."""

    _nested = {'image': 'RunStepDetailsToolCallsCodeOutputImageObjectImage'}
    _tags = {'type': 'image'}
