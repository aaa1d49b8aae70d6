"""What requests take instead of the models in ``models.beta_computer_screenshot_image``, for type checkers only."""

from typing import Literal, Required, TypedDict

class BetaComputerScreenshotImageDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    """Discriminator: always `computer_screenshot`. Default: `computer_screenshot`."""
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str
    """Id of an uploaded file."""
