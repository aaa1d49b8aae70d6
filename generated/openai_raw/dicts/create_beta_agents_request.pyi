"""What requests take instead of the models in ``models.create_beta_agents_request``, for type checkers only."""

from typing import TypedDict

CreateBetaAgentsRequestCompactionDict = TypedDict(
    "CreateBetaAgentsRequestCompactionDict",
    {
        "async": bool | None,
    },
    total=False,
)

class CreateBetaAgentsRequestExperimentalDict(TypedDict, total=False):
    time_awareness: bool
    """Whether the model is regularly told the current time."""
