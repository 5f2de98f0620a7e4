use phone_draw::{Html, html};

fn main() {
    let _: Html = html! { <button tpye="button" aria-lable="Press"/> };
}
