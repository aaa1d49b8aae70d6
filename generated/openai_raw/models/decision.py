"""`Decision`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Decision(Base):
    """Answers to closed questions, with probabilities."""

    answers: list[
        DecisionAnswersItemPredicate | DecisionAnswersItemChoice | DecisionAnswersItemScore | DecisionAnswersItemRefusal
    ]
    """One answer per question, in the order of the questions."""
    model: str
    """Name of the model that was used."""
    usage: DecisionUsage
    """Token usage of a decision."""

    _nested = {
        "answers": [
            (
                "type",
                {
                    "predicate": "DecisionAnswersItemPredicate",
                    "choice": "DecisionAnswersItemChoice",
                    "score": "DecisionAnswersItemScore",
                    "refusal": "DecisionAnswersItemRefusal",
                },
            )
        ],
        "usage": "DecisionUsage",
    }


@model
class DecisionAnswersItemPredicate(Base):
    """How likely a statement is to be true."""

    name: str | None = None
    """Name of the answer."""
    probability: float
    """Between 0 and 1."""
    type: Literal["predicate"]
    """Discriminator: always `predicate`."""

    _tags = {"type": "predicate"}


@model
class DecisionAnswersItemChoice(Base):
    """Which of several values fits best."""

    choice: str | bool
    """The value that fits best."""
    confidence: float
    """How sure the model is, between 0 and 1."""
    name: str | None = None
    """Name of the answer."""
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    """The probability of each possible answer."""
    type: Literal["choice"]
    """Discriminator: always `choice`."""

    _nested = {"probabilities": ["DecisionAnswersItemChoiceProbabilitiesItem"]}
    _tags = {"type": "choice"}


@model
class DecisionAnswersItemChoiceProbabilitiesItem(Base):
    """A possible answer and its probability."""

    probability: float
    """Between 0 and 1."""
    value: str | bool
    """The possible answer."""


@model
class DecisionAnswersItemScore(Base):
    """A place on a scale."""

    confidence: float
    """How sure the model is, between 0 and 1."""
    name: str | None = None
    """Name of the answer."""
    probabilities: list[DecisionAnswersItemScoreProbabilitiesItem]
    """The probability of each possible answer."""
    score: float
    """Relevance score; higher is better."""
    type: Literal["score"]
    """Discriminator: always `score`."""

    _nested = {"probabilities": ["DecisionAnswersItemScoreProbabilitiesItem"]}
    _tags = {"type": "score"}


@model
class DecisionAnswersItemScoreProbabilitiesItem(Base):
    """A possible answer and its probability."""

    label: str
    """Name of the level."""
    probability: float
    """Between 0 and 1."""
    value: int
    """The possible answer."""


@model
class DecisionAnswersItemRefusal(Base):
    """The model refused to answer."""

    name: str | None = None
    """Name of the answer."""
    type: Literal["refusal"]
    """Discriminator: always `refusal`."""

    _tags = {"type": "refusal"}


@model
class DecisionUsage(Base):
    """Token usage of a decision."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """What the input tokens consist of."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """What the output tokens consist of."""
    total_tokens: int
    """Total number of tokens: input plus output."""

    _nested = {
        "input_tokens_details": "DecisionUsageInputTokensDetails",
        "output_tokens_details": "DecisionUsageOutputTokensDetails",
    }


@model
class DecisionUsageInputTokensDetails(Base):
    """What the input tokens consist of."""

    cache_write_tokens: int
    """Number of input tokens written to the prompt cache."""
    cached_tokens: int
    """Number of input tokens read from the prompt cache."""


@model
class DecisionUsageOutputTokensDetails(Base):
    """What the output tokens consist of."""

    reasoning_tokens: int
    """Number of tokens spent on reasoning. They are billed as output but not returned."""
