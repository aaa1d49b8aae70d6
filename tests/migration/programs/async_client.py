import asyncio

from openai import AsyncOpenAI


async def main():
    async with AsyncOpenAI() as client:
        asked = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}
        answers = await asyncio.gather(*(client.chat.completions.create(**asked) for _ in range(3)))
        print([answer.choices[0].message.content for answer in answers])
        async for chunk in await client.chat.completions.create(stream=True, **asked):
            print(repr(chunk.choices[0].delta.content))
        async with client.chat.completions.stream(**asked) as stream:
            async for event in stream:
                if event.type == "content.done":
                    print(event.content)
        raw = await client.chat.completions.with_raw_response.create(**asked)
        print(raw.parse().choices[0].message.content)
        await client.files.create(file=("a.txt", b"x"), purpose="assistants")
        print([file.filename async for file in client.files.list()])
        page = await client.files.list(limit=1)
        print(len(page.data), page.has_next_page())


asyncio.run(main())
