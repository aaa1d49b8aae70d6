"""What requests take instead of the models in ``models.beta_refusal_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

class BetaRefusalContentDict(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    """Discriminator: always `refusal`. Default: `refusal`."""
    refusal: Required[str]
    """Refusal message of the model."""
