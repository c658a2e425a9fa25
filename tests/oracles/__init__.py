"""Our counts beside independent libraries, on random elections and samples: `make oracles`.

They are not installed with the product: together they weigh 800 MB. What runs here needs nothing of
the product but `models.rules`.
"""
