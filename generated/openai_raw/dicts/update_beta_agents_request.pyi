"""What requests take instead of the models in ``models.update_beta_agents_request``, for type checkers only."""

from typing import TypedDict

UpdateBetaAgentsRequestCompactionDict = TypedDict(
    "UpdateBetaAgentsRequestCompactionDict",
    {
        "async": bool | None,
    },
    total=False,
)

class UpdateBetaAgentsRequestExperimentalDict(TypedDict, total=False):
    time_awareness: bool
    """Whether the model is regularly told the current time."""
