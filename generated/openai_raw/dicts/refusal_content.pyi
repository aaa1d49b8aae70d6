"""What requests take instead of the models in ``models.refusal_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

class RefusalContentDict(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    """Tells this object from others that can stand in its place: always `refusal`. Default: `refusal`."""
    refusal: Required[str]
    """What the model said when it declined."""
