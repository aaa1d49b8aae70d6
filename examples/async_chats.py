"""Several answers at once with asyncio: they stream concurrently over one client."""

from __future__ import annotations

import asyncio

from _setup import connect_async

from overlay import AsyncOpenAI

QUESTIONS = ["What is a proton?", "What is a quark?", "What is a gluon?"]


async def ask(client: AsyncOpenAI, question: str) -> str:
    stream = await client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": question}],
        max_tokens=60,
        stream=True,
    )
    answer = ""
    async with stream:  # closes the connection, however the block ends
        async for chunk in stream:
            if chunk.choices and chunk.choices[0].delta.content is not None:
                answer += chunk.choices[0].delta.content
                print(f"{question.split()[-1]:8} {len(answer):4} characters so far")
    return answer


async def main() -> None:
    async with connect_async() as client:
        answers = await asyncio.gather(*(ask(client, question) for question in QUESTIONS))
    for question, answer in zip(QUESTIONS, answers, strict=True):
        print(f"\n{question}\n{answer}")


if __name__ == "__main__":
    asyncio.run(main())
