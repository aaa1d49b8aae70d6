"""The resource ``client.completions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Completions(Resource):
    """``client.completions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Complete a text

        Continues a prompt with a legacy completion model. New code should use responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`,
                `davinci-002`, `babbage-002`.
            prompt: Required. The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`.
                Not empty.
            best_of: Number of completions to generate on the server; the best `n` are returned. All of them are
                billed. Default: `1`. From 0 to 20.
            echo: Whether to return the prompt in front of the completion. Default: `false`.
            frequency_penalty: Penalizes tokens in proportion to how often they have already appeared; negative
                values encourage repetition. Default: `0`. From -2 to 2.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Number of most likely tokens to return with log probabilities. From 0 to 5.
            max_tokens: Maximum number of tokens to generate. Default: `16`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 128.
            presence_penalty: Penalizes tokens that have appeared at all, which encourages new topics; negative
                values discourage them. Default: `0`. From -2 to 2.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same
                result.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Some
                reasoning models do not support it. Default: `<|endoftext|>`. From 1 to 4 items.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            stream_options: Streaming options. None is the same as omitting them.
            suffix: Text that follows the completion. Only for `gpt-3.5-turbo-instruct`.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user.
        """
        return self._client._call("completions.create_completion", {}, params)


class AsyncCompletions(AsyncResource):
    """``client.completions`` of an async client."""

    @described_as(Completions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("completions.create_completion", {}, params)
