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
    """The model that was used."""
    usage: DecisionUsage
    """Tokens that a decision used."""

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
    """Name of the answers."""
    probability: float
    """Between 0 and 1."""
    type: Literal["predicate"]
    """Tells this object from others that can stand in its place: always `predicate`."""

    _tags = {"type": "predicate"}


@model
class DecisionAnswersItemChoice(Base):
    """Which of several values fits best."""

    choice: str | bool
    """The value that fits best."""
    confidence: float
    """How sure the model is, between 0 and 1."""
    name: str | None = None
    """Name of the answers."""
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    """The probability of each possible answer."""
    type: Literal["choice"]
    """Tells this object from others that can stand in its place: always `choice`."""

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
    """Name of the answers."""
    probabilities: list[DecisionAnswersItemScoreProbabilitiesItem]
    """The probability of each possible answer."""
    score: float
    """How well it fits, more is better."""
    type: Literal["score"]
    """Tells this object from others that can stand in its place: always `score`."""

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
    """Name of the answers."""
    type: Literal["refusal"]
    """Tells this object from others that can stand in its place: always `refusal`."""

    _tags = {"type": "refusal"}


@model
class DecisionUsage(Base):
    """Tokens that a decision used."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """What the input tokens consist of."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """What the output tokens consist of."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {
        "input_tokens_details": "DecisionUsageInputTokensDetails",
        "output_tokens_details": "DecisionUsageOutputTokensDetails",
    }


@model
class DecisionUsageInputTokensDetails(Base):
    """What the input tokens consist of."""

    cache_write_tokens: int
    """Input tokens that were written to the prompt cache."""
    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@model
class DecisionUsageOutputTokensDetails(Base):
    """What the output tokens consist of."""

    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
