"""The resource ``client.completions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Completions(Resource):
    """``client.completions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Complete a text

        Continue a prompt with one of the old completion models. New code uses Responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`,
                `babbage-002`.
            prompt: Required. What to continue: one text or several, as strings or tokens. Default:
                `<|endoftext|>`. Not empty. Not empty.
            best_of: How many completions to make on the server, of which the best `n` come back; all of them
                are billed. Default: `1`. From 0 to 20.
            echo: Whether the prompt comes back in front of the completion. Default: `false`.
            frequency_penalty: Makes tokens less likely the more often the text already has them; negative
                values make them likelier. Default: `0`. From -2 to 2.
            logit_bias: Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces
                it.
            logprobs: How many of the likeliest tokens to give at each place; None for none. From 0 to 5.
            max_tokens: The most tokens in the completion. Default: `16`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 128.
            presence_penalty: Makes tokens less likely once the text has them; negative values make them
                likelier. Default: `0`. From -2 to 2.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it.
            stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer.
                Some reasoning models refuse it. Default: `<|endoftext|>`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            stream_options: What a stream of events contains.
            suffix: What comes after the completion; only for `gpt-3.5-turbo-instruct`.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1.
                Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user.
        """
        return self._client._call("completions.create_completion", {}, params)


class AsyncCompletions(AsyncResource):
    """``client.completions`` of an async client."""

    @described_as(Completions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("completions.create_completion", {}, params)
