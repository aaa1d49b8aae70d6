"""What requests take instead of the models in ``models.image_ref_param_2``, for type checkers only."""

from typing import TypedDict

class ImageRefParam2Dict(TypedDict, total=False):
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str
    """Id of an uploaded file."""
