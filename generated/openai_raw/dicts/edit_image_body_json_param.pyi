"""What requests take instead of the models in ``models.edit_image_body_json_param``, for type checkers only."""

from typing import TypedDict

class ImageRefParamDict(TypedDict, total=False):
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str
    """Id of an uploaded file."""
