"""What requests take instead of the models in ``models.video_reference_input_param``, for type checkers only."""

from typing import Required, TypedDict

class VideoReferenceInputParamDict(TypedDict, total=False):
    id: Required[str]
    """Id of the video reference input."""
