"""The peers: the same work done by each client, one module per client.

A module has a function for each piece of work that its client can do, named as in `benchmarks.rows`. Work that is
done once per call takes the number of repetitions. Every answer is read as an application would: the text of a
completion, the delta of every chunk, the id of every item.
"""
